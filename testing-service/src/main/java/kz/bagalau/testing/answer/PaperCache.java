package kz.bagalau.testing.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.testing.form.Form;
import kz.bagalau.testing.form.Forms;
import org.springframework.stereotype.Component;

/** Papers of the tests that run: frozen, so that one read serves all answers. */
@Component
class PaperCache {
    private final Forms forms;
    private final Cache<UUID, Form> read =
            Caffeine.newBuilder().maximumSize(20_000).build();

    PaperCache(Forms forms) {
        this.forms = forms;
    }

    Optional<Form> of(UUID sittingId) {
        Form cached = read.getIfPresent(sittingId);
        if (cached != null) {
            return Optional.of(cached);
        }
        Optional<Form> form = forms.find(sittingId);
        form.ifPresent(found -> read.put(sittingId, found));
        return form;
    }
}
