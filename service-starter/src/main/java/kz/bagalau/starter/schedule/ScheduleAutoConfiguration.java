package kz.bagalau.starter.schedule;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;

/** Scheduled jobs of a service, on virtual threads as all of its work. */
@AutoConfiguration
public class ScheduleAutoConfiguration {
    @Bean
    SimpleAsyncTaskSchedulerCustomizer scheduledFailures() {
        return scheduler -> scheduler.setErrorHandler(new ScheduledFailures());
    }
}
