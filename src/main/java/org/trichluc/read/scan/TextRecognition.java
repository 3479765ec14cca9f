package org.trichluc.read.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Recognises the text of pages that are pictures, where this machine can. Safe for several threads. */
public final class TextRecognition {
    /** Pixels per inch that recognition does best with. */
    public static final int DPI = 300;

    /** Says what to do where {@link #available} is false. */
    public static final String REMEDY = Tesseract.REMEDY;

    private final @Nullable String searchPath;
    private final RecognitionCache cache;
    private @Nullable Optional<PageRecogniser> recogniser;

    private TextRecognition(@Nullable String searchPath, RecognitionCache cache) {
        this.searchPath = searchPath;
        this.cache = cache;
    }

    /**
     * With the tesseract that the environment's search path names.
     *
     * @param cached whether what was recognised before is taken from, and kept in, the user's cache folder
     */
    public static TextRecognition ofThisMachine(boolean cached) {
        Path folder = RecognitionCache.usual(System.getenv("XDG_CACHE_HOME"), System.getenv("HOME"));
        return new TextRecognition(System.getenv("PATH"), new RecognitionCache(cached ? folder : null));
    }

    /** With the tesseract on a search path and a cache in a folder; either may be null for none. */
    public static TextRecognition of(@Nullable String searchPath, @Nullable Path cache) {
        return new TextRecognition(searchPath, new RecognitionCache(cache));
    }

    /** Whether a tesseract is there that knows Vietnamese. */
    public boolean available() {
        return recogniser().isPresent();
    }

    /** The picture of a page when it is needed; called by one thread at a time. */
    @FunctionalInterface
    public interface Picture {
        /** Upright, at the request's pixels per inch. */
        BufferedImage take() throws IOException;
    }

    /**
     * A page to recognise, or a part of it.
     *
     * @param page 1-based
     * @param dpi the picture's pixels per inch
     * @param picture of the whole page
     * @param region the part; null for the whole page, whichever way it lies
     */
    public record Request(
            int page, int dpi, Picture picture, @Nullable Region region) {
        /** A whole page. */
        public Request(int page, int dpi, Picture picture) {
            this(page, dpi, picture, null);
        }
    }

    /** What came of a request: the scan, or the failure, and not both. */
    public record Result(
            int page, @Nullable PageScan scan, @Nullable String failure) {}

    /** Recognises pages and parts of pages, as many at a time as there are processors; the results are in the requests' order. */
    public List<Result> read(List<Request> requests) {
        PageRecogniser pages = recogniser().orElseThrow(() -> new IllegalStateException("no tesseract"));
        int threads = Math.max(1, Math.min(requests.size(), Runtime.getRuntime().availableProcessors()));
        ExecutorService pool = Executors.newFixedThreadPool(threads, TextRecognition::worker);
        Object one = new Object();
        try {
            List<Future<Result>> futures = new ArrayList<>();
            requests.forEach(r -> futures.add(pool.submit(() -> read(pages, r, one))));
            List<Result> results = new ArrayList<>();
            for (int i = 0; i < futures.size(); i++) {
                results.add(result(futures.get(i), requests.get(i).page()));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Result result(Future<Result> future, int page) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return new Result(page, null, String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(page, null, "interrupted");
        }
    }

    private static Result read(PageRecogniser pages, Request request, Object one) throws InterruptedException {
        try {
            BufferedImage picture;
            synchronized (one) {
                picture = request.picture().take();
            }
            Region region = request.region();
            PageScan scan = region == null
                    ? pages.read(picture, request.page(), request.dpi())
                    : pages.read(picture, request.page(), request.dpi(), region);
            return new Result(request.page(), scan, null);
        } catch (IOException | RuntimeException e) {
            return new Result(request.page(), null, String.valueOf(e.getMessage()));
        }
    }

    private static Thread worker(Runnable work) {
        Thread t = new Thread(work, "recognition");
        t.setDaemon(true);
        return t;
    }

    private synchronized Optional<PageRecogniser> recogniser() {
        Optional<PageRecogniser> known = recogniser;
        if (known == null) {
            known = Tesseract.find(searchPath).map(t -> new PageRecogniser(t, cache));
            recogniser = known;
        }
        return known;
    }
}
