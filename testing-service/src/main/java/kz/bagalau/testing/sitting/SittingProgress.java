package kz.bagalau.testing.sitting;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** How far candidates are. */
@Service
public class SittingProgress {
    private final SittingTable table;

    SittingProgress(SittingTable table) {
        this.table = table;
    }

    /** Questions and answers of a sitting; none of both before its paper is drawn. */
    public AnswerCounts of(UUID sittingId) {
        return table.counts(sittingId);
    }
}
