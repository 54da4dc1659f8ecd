package kz.bagalau.testing.sitting;

import java.util.UUID;
import kz.bagalau.testing.form.Forms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sittings come and go with applications and slots. */
@Service
public class Scheduling {
    private final SittingRepository sittings;
    private final Forms forms;

    Scheduling(SittingRepository sittings, Forms forms) {
        this.sittings = sittings;
        this.forms = forms;
    }

    /** An application was accepted. */
    @Transactional
    public void schedule(UUID applicationId, UUID personId, Place place, Exam exam) {
        if (sittings.lockByApplication(applicationId).isEmpty()) {
            sittings.save(new Sitting(applicationId, personId, place, exam));
        }
    }

    /**
     * An application was changed, or has another seat. A paper that was drawn already is drawn anew; a test whose candidate is
     * checked in goes on as it is.
     */
    @Transactional
    public void change(UUID applicationId, Place place, Exam exam) {
        sittings.lockByApplication(applicationId)
                .filter(sitting -> sitting.status() == SittingStatus.SCHEDULED)
                .ifPresent(sitting -> {
                    sitting.change(place, exam);
                    forms.replace(Sittings.request(sitting.view()));
                });
    }

    /** An application was withdrawn, or has lost its seat; a test that began goes on to its end. */
    @Transactional
    public void cancel(UUID applicationId) {
        sittings.lockByApplication(applicationId)
                .filter(sitting -> sitting.status().mayBecome(SittingStatus.CANCELLED))
                .ifPresent(Sitting::cancel);
    }

    /** The roster of a slot is closed: draws the papers ahead of the day. */
    @Transactional
    public void prepare(UUID slotId) {
        for (Sitting sitting : sittings.lockOfSlot(slotId)) {
            if (sitting.status() == SittingStatus.SCHEDULED) {
                forms.ensure(Sittings.request(sitting.view()));
            }
        }
    }
}
