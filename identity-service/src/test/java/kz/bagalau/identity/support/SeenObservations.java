package kz.bagalau.identity.support;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What traces and metrics would tell of each step. */
public final class SeenObservations implements ObservationHandler<Observation.Context> {
    private final List<String> all = new CopyOnWriteArrayList<>();

    public List<String> of(String name) {
        return all.stream().filter(seen -> seen.startsWith(name + " ")).toList();
    }

    @Override
    public void onStop(Observation.Context context) {
        all.add(context.getName() + " " + context.getContextualName() + " " + context.getAllKeyValues());
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return true;
    }
}
