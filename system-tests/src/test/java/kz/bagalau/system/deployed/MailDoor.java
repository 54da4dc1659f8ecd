package kz.bagalau.system.deployed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands before a mail server and passes everything on, but keeps the senders of single mails without the last answer. */
final class MailDoor implements AutoCloseable {
    /** Where a mail is whose sender gets no answer any more. */
    enum Stop {
        /** The sender has said all of it, the server has seen nothing of it. */
        BEFORE_THE_SERVER,
        /** The server has taken it. */
        AFTER_THE_SERVER
    }

    private final int serverPort;
    private final ServerSocket door;
    private final Map<String, Stop> stops = new ConcurrentHashMap<>();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();

    MailDoor(int serverPort) {
        this.serverPort = serverPort;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("mail-door").start(this::letIn);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Leaves the sender of the next mail to an address without the last answer. */
    void stopNext(String address, Stop stop) {
        stops.put(address, stop);
    }

    /** Those to whom a mail was stopped. */
    Set<String> unanswered() {
        return unanswered;
    }

    private void letIn() {
        try {
            while (true) {
                Socket sender = door.accept();
                Thread.ofVirtual().start(() -> attend(sender));
            }
        } catch (SocketException closed) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void attend(Socket sender) {
        try (sender;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort)) {
            talk(SmtpSide.of(sender), SmtpSide.of(server));
        } catch (IOException hungUp) {
            return;
        }
    }

    private void talk(SmtpSide sender, SmtpSide server) throws IOException {
        sender.say(server.reply());
        String address = "";
        while (true) {
            String command = sender.line();
            if (command.startsWith("RCPT TO:<")) {
                address = command.substring(command.indexOf('<') + 1, command.indexOf('>'));
            }
            if (!command.equals("DATA")) {
                server.say(command);
                sender.say(server.reply());
            } else if (!passes(address, sender, server)) {
                unanswered.add(address);
                sender.awaitEnd();
                return;
            }
        }
    }

    /** Whether the sender has been answered. */
    private boolean passes(String address, SmtpSide sender, SmtpSide server) throws IOException {
        Stop stop = stops.remove(address);
        if (stop == Stop.BEFORE_THE_SERVER) {
            sender.say("354 Go on");
            sender.mail();
            return false;
        }
        server.say("DATA");
        sender.say(server.reply());
        server.say(sender.mail());
        String answer = server.reply();
        if (stop == Stop.AFTER_THE_SERVER) {
            return false;
        }
        sender.say(answer);
        return true;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
