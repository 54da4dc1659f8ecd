package kz.bagalau.testing.qti;

import java.util.Optional;
import kz.bagalau.testing.qti.body.DeliveryBody;
import kz.bagalau.testing.qti.item.Declarations;
import kz.bagalau.testing.qti.processing.ResponseProcessing;

/**
 * An item that can be shown and scored. Immutable, so one instance serves all candidates at once.
 *
 * @param maximumScore empty when it can't be told without knowing all responses there could be
 */
public record QtiItem(
        String identifier,
        String title,
        String language,
        Declarations declarations,
        DeliveryBody body,
        ResponseProcessing processing,
        Optional<Double> maximumScore) {}
