package kz.bagalau.scheduling.centre;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.ChangeOutcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps regions, centres and rooms; what has the same code is written over. */
@Service
public class CentreCatalogue {
    private final CentreRepository centres;
    private final RoomRepository rooms;
    private final Clock clock;

    CentreCatalogue(CentreRepository centres, RoomRepository rooms, Clock clock) {
        this.centres = centres;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** Adds or renames regions. */
    @Transactional
    public void saveRegions(Collection<Region> regions) {
        centres.saveRegions(regions);
    }

    /** Adds centres or changes their names and addresses. */
    @Transactional
    public void saveCentres(Collection<Centre> all) {
        centres.saveCentres(all);
    }

    /** Adds a centre, unless there is one with its code. */
    @Transactional
    public boolean add(Centre centre) {
        return centres.insert(centre);
    }

    /** Changes the name and address of a centre. */
    @Transactional
    public ChangeOutcome change(Centre centre, long version) {
        if (centres.update(centre, version)) {
            return ChangeOutcome.DONE;
        }
        return centres.exists(centre.code()) ? ChangeOutcome.STALE : ChangeOutcome.UNKNOWN;
    }

    /** A centre with its region. */
    public record Place(
            String code, BilingualText name, BilingualText address, String regionCode, BilingualText regionName) {}

    /** Where a centre is, which must exist. */
    public Place place(String code) {
        return centres.place(code);
    }

    /** Whether there is a centre of that code. */
    public boolean knows(String code) {
        return centres.exists(code);
    }

    /** Since when a centre is closed; what it says stays true until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Instant> lockClosedFrom(String code) {
        return centres.lockClosedFrom(code);
    }

    /** All closed centres, and since when. */
    public Map<String, Instant> closedFrom() {
        return centres.closedFrom();
    }

    /** Closes an open centre; its slots are the caller's to cancel. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(String code, Closing closing) {
        centres.close(code, closing, clock.instant());
    }

    /** Opens a centre again, if it is closed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(String code) {
        centres.reopen(code);
    }

    /**
     * Adds rooms or changes their seats; slots of changed rooms are the caller's to fit.
     *
     * @return ids of rooms that are other than they were
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<RoomKey, Integer> saveRooms(Collection<Room> all) {
        return rooms.save(all);
    }

    /** The regions. */
    public List<Region> regions() {
        return centres.regions();
    }

    /** Codes of all centres. */
    public Set<String> centreCodes() {
        return centres.centreCodes();
    }

    /** All rooms with their ids. */
    public Map<RoomKey, Integer> roomIds() {
        return rooms.ids();
    }
}
