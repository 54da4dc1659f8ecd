package kz.bagalau.identity.register;

import io.micrometer.common.KeyValues;
import org.springframework.http.client.observation.ClientRequestObservationContext;
import org.springframework.http.client.observation.DefaultClientRequestObservationConvention;

/** Traces of calls without their whole address, for that holds an IIN; the template of the address stays. */
class AddressFreeClientObservation extends DefaultClientRequestObservationConvention {
    @Override
    public KeyValues getHighCardinalityKeyValues(ClientRequestObservationContext context) {
        return KeyValues.empty();
    }
}
