package kz.bagalau.starter.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong, up to a limit. */
public final class ImportErrors {
    private final List<ImportError> errors = new ArrayList<>();
    private final int limit;

    /**
     * None yet.
     *
     * @param limit most errors that are kept
     */
    public ImportErrors(int limit) {
        this.limit = limit;
    }

    /** Something wrong with the file as a whole. */
    public void file(String code) {
        add(0, null, code);
    }

    /** Something wrong in a line. */
    public void add(long line, @Nullable String column, String code) {
        if (errors.size() < limit) {
            errors.add(new ImportError(line, column, code));
        }
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** By line. */
    public List<ImportError> all() {
        return errors.stream()
                .sorted(Comparator.comparingLong(ImportError::line))
                .toList();
    }
}
