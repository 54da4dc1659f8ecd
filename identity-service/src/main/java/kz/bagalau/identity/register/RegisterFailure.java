package kz.bagalau.identity.register;

/** One call of the register failed; its message never holds the address, for that holds the IIN. */
class RegisterFailure extends RuntimeException {
    RegisterFailure(String reason) {
        super(reason, null, false, false);
    }
}
