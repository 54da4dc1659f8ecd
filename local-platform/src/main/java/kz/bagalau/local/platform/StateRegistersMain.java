package kz.bagalau.local.platform;

import java.util.concurrent.CountDownLatch;

/** The stand-in of the state registers alone, for containers: on all addresses, without faults. */
final class StateRegistersMain {
    private StateRegistersMain() {}

    public static void main(String[] args) throws InterruptedException {
        StateRegisters registers = new StateRegisters("0.0.0.0", Integer.parseInt(args[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(registers::close));
        new CountDownLatch(1).await();
    }
}
