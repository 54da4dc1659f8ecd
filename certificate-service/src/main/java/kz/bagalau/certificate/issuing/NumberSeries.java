package kz.bagalau.certificate.issuing;

import java.time.Instant;
import kz.bagalau.starter.time.Almaty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out numbers without gaps: a number is taken in the transaction of its certificate. */
@Component
class NumberSeries {
    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the year in which an instant falls. */
    String next(Instant now) {
        int year = Almaty.day(now).getYear();
        int serial = jdbc.sql("""
                insert into number_series (year, last) values (:year, 1)
                on conflict (year) do update set last = number_series.last + 1
                returning last
                """).param("year", year).query(Integer.class).single();
        return CertificateNumber.of(year, serial);
    }
}
