package org.trichluc.read.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FontTable;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.numbering.Level;
import org.trichluc.read.numbering.ListCounter;
import org.trichluc.read.numbering.NumberFormat;

/** The list tables of a DOC, and the counting of its lists. */
final class DocLists {
    /** sprmCRgFtc0, the font of ASCII characters, is character property 0x4F. */
    private static final int FONT = 0x4F;

    private static final int NOTHING_FOLLOWS = 2;
    private static final int LEVELS = 9;

    private final @Nullable ListTables tables;
    private final @Nullable FontTable fonts;
    private final ListCounter counter = new ListCounter();
    private final Map<Integer, @Nullable Instance> instances = new HashMap<>();

    private record Instance(int definition, List<Level> levels, Set<Integer> restarts) {}

    DocLists(HWPFDocument file) {
        tables = file.getListTables();
        fonts = file.getFontTable();
    }

    /** The label of the next paragraph in reading order, counted; empty where it is in no list. */
    String label(Paragraph paragraph) {
        int ilfo = paragraph.getIlfo();
        if (tables == null || ilfo <= 0 || ilfo >= 0x7FF) {
            return "";
        }
        Instance instance = instances.computeIfAbsent(ilfo, this::instance);
        if (instance == null) {
            return "";
        }
        return counter.label(
                String.valueOf(instance.definition),
                String.valueOf(ilfo),
                instance.levels,
                instance.restarts,
                paragraph.getIlvl());
    }

    private @Nullable Instance instance(int ilfo) {
        if (tables == null) {
            return null;
        }
        try {
            int lsid = tables.getLfo(ilfo).getLsid();
            ListData data = tables.getListData(lsid);
            if (data == null) {
                return null;
            }
            List<Level> levels = new ArrayList<>();
            for (ListLevel level : data.getLevels()) {
                levels.add(level(level));
            }
            Set<Integer> restarts = new TreeSet<>();
            LFOData overrides = tables.getLfoData(ilfo);
            if (overrides != null && overrides.getRgLfoLvl() != null) {
                for (ListFormatOverrideLevel override : overrides.getRgLfoLvl()) {
                    override(override, levels, restarts);
                }
            }
            return new Instance(lsid, levels, restarts);
        } catch (NoSuchElementException e) {
            return null;
        }
    }

    private void override(ListFormatOverrideLevel override, List<Level> levels, Set<Integer> restarts) {
        int at = override.getLevelNum();
        if (at < 0 || at >= levels.size()) {
            return;
        }
        if (override.isFormatting() && override.getLevel() != null) {
            levels.set(at, level(override.getLevel()));
        }
        if (override.isStartAt()) {
            int start = override.isFormatting() && override.getLevel() != null
                    ? override.getLevel().getStartAt()
                    : override.getIStartAt();
            levels.set(at, levels.get(at).from(start));
            restarts.add(at);
        }
    }

    private Level level(ListLevel level) {
        StringBuilder pattern = new StringBuilder();
        String text = level.getNumberText();
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            pattern.append(c < LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        int restart = level.getRestart();
        return new Level(
                level.getStartAt(),
                NumberFormat.binary(level.getNumberFormat() & 0xFF),
                pattern.toString(),
                restart < 0 ? null : Integer.valueOf(restart),
                level.isLegalNumbering(),
                font(level),
                level.getTypeOfCharFollowingTheNumber() != NOTHING_FOLLOWS);
    }

    private @Nullable String font(ListLevel level) {
        byte[] look = level.getGrpprlChpx();
        if (look == null || fonts == null) {
            return null;
        }
        SprmIterator sprms = new SprmIterator(look, 0);
        while (sprms.hasNext()) {
            SprmOperation sprm = sprms.next();
            if (sprm.getType() == SprmOperation.TYPE_CHP && sprm.getOperation() == FONT) {
                return fonts.getMainFont(sprm.getOperand());
            }
        }
        return null;
    }
}
