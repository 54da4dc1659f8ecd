package kz.bagalau.identity.person;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Persons by their account. */
interface PersonRepository extends Repository<Person, UUID> {
    Optional<Person> findById(UUID accountId);

    Person saveAndFlush(Person person);

    void delete(Person person);
}
