package kz.bagalau.application.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of an application's history. */
@Entity
@Table(name = "application_status_change")
class StatusChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Application application;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private HistoryStep step;

    private @Nullable String reason;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected StatusChange() {}

    StatusChange(Application application, HistoryStep step, @Nullable String reason, Instant at) {
        this.application = application;
        this.step = step;
        this.reason = reason;
        this.at = at;
    }

    HistoryStep step() {
        return step;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant at() {
        return at;
    }
}
