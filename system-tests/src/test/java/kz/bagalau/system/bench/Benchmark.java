package kz.bagalau.system.bench;

import java.util.List;
import java.util.function.Consumer;

/** One benchmark: brings what it needs, says how it goes on, ends by itself and leaves nothing running. */
@FunctionalInterface
public interface Benchmark {
    /** Measures. */
    List<Measurement> run(Consumer<String> progress) throws Exception;
}
