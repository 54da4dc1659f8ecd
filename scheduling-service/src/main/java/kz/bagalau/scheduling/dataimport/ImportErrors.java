package kz.bagalau.scheduling.dataimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong, up to a limit. */
final class ImportErrors {
    private final List<ImportError> errors = new ArrayList<>();
    private final int limit;

    ImportErrors(int limit) {
        this.limit = limit;
    }

    void file(String code) {
        add(0, null, code);
    }

    void add(long line, @Nullable String column, String code) {
        if (errors.size() < limit) {
            errors.add(new ImportError(line, column, code));
        }
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    /** By line. */
    List<ImportError> all() {
        return errors.stream()
                .sorted(Comparator.comparingLong(ImportError::line))
                .toList();
    }
}
