package org.trichluc.match.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import org.jspecify.annotations.Nullable;

/**
 * What OpenNLP's maximum entropy trainer has learned for a decision between yes and no: how much each feature speaks for
 * yes. A model in a file is read when it is first asked. Safe for several threads.
 */
public final class Weights {
    /** The outcome whose odds are told. */
    public static final String YES = "yes";

    /** The other one. */
    public static final String NO = "no";

    private final @Nullable Path file;
    private volatile @Nullable AbstractModel model;

    /** @throws IllegalArgumentException where the model decides something else */
    public Weights(AbstractModel model) {
        this.file = null;
        this.model = checked(model);
    }

    private Weights(Path file) {
        this.file = file;
    }

    /** The model in a file, null where there is no such file. */
    public static @Nullable Weights in(Path file) {
        return Files.isRegularFile(file) ? new Weights(file) : null;
    }

    /**
     * The logarithm of the odds that these features speak for, 0 where they say nothing. It adds up over lists.
     *
     * @throws IllegalStateException where the model's file cannot be read
     */
    public double odds(List<String> features) {
        AbstractModel read = model();
        double[] p = read.eval(features.toArray(String[]::new));
        int yes = read.getIndex(YES);
        return Math.log(p[yes]) - Math.log(p[1 - yes]);
    }

    private AbstractModel model() {
        AbstractModel now = model;
        if (now == null) {
            synchronized (this) {
                now = model;
                if (now == null) {
                    now = read();
                    model = now;
                }
            }
        }
        return now;
    }

    private AbstractModel read() {
        Path from = java.util.Objects.requireNonNull(file);
        try (InputStream in = Files.newInputStream(from)) {
            return checked(new GenericModelReader(
                            new BinaryFileDataReader(new DataInputStream(new java.io.BufferedInputStream(in))))
                    .getModel());
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException(
                    from + " is no model that can be read (" + e.getMessage() + "); make it anew: trichluc train", e);
        }
    }

    private static AbstractModel checked(AbstractModel model) {
        if (model.getNumOutcomes() != 2 || model.getIndex(YES) < 0 || model.getIndex(NO) < 0) {
            throw new IllegalArgumentException("its outcomes are not " + YES + " and " + NO);
        }
        return model;
    }
}
