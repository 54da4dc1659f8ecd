package kz.bagalau.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The stable name of an event on the wire and the topic that carries it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventContract {
    /** CloudEvents type with its major version, such as {@code kz.bagalau.scheduling.seat-reserved.v1}. */
    String type();

    /** One of {@link Topics}. */
    String topic();
}
