package kz.bagalau.testing.result;

import java.util.Optional;
import java.util.UUID;
import kz.bagalau.testing.sitting.Sittings;
import org.springframework.stereotype.Service;

/** Results, for those whose they are. */
@Service
public class Results {
    private final ResultTable table;
    private final Sittings sittings;

    Results(ResultTable table, Sittings sittings) {
        this.table = table;
        this.sittings = sittings;
    }

    /** The result of a person's own sitting, once it is released. */
    public Optional<Result> own(UUID sittingId, UUID personId) {
        return table.find(sittings.own(sittingId, personId).id());
    }
}
