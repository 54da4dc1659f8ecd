package kz.bagalau.system.platform;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The Spring beans of the services in another JVM of this machine and user, told by the actuator over JMX. */
public final class BeanNames {
    /** What a JVM must be started with, so that it tells. A product never is. */
    public static final List<String> TOLD = List.of(
            "-Dspring.jmx.enabled=true",
            "-Dspring.jmx.unique-names=true",
            "-Dmanagement.endpoints.jmx.exposure.include=beans");

    private static final String ENDPOINTS = "org.springframework.boot:type=Endpoint,name=Beans,*";

    private BeanNames() {}

    /** The names by the {@code spring.application.name} of each service in the process. */
    @SuppressWarnings("BanJNDI") // the address comes from the process itself
    public static Map<String, TreeSet<String>> of(ProcessHandle process) {
        try (var jmx = JMXConnectorFactory.connect(address(process))) {
            MBeanServerConnection beans = jmx.getMBeanServerConnection();
            Map<String, TreeSet<String>> names = new TreeMap<>();
            for (ObjectName endpoint : beans.queryNames(new ObjectName(ENDPOINTS), null)) {
                Map<?, ?> contexts =
                        (Map<?, ?>) ((Map<?, ?>) beans.invoke(endpoint, "beans", null, null)).get("contexts");
                contexts.forEach((id, context) -> names.put(id.toString(), namesIn((Map<?, ?>) context)));
            }
            return names;
        } catch (IOException | JMException | AttachNotSupportedException e) {
            throw new IllegalStateException("Process " + process.pid() + " does not tell its beans", e);
        }
    }

    private static TreeSet<String> namesIn(Map<?, ?> context) {
        TreeSet<String> names = new TreeSet<>();
        ((Map<?, ?>) context.get("beans")).keySet().forEach(name -> names.add(name.toString()));
        return names;
    }

    private static JMXServiceURL address(ProcessHandle process) throws IOException, AttachNotSupportedException {
        VirtualMachine jvm = VirtualMachine.attach(Long.toString(process.pid()));
        try {
            return new JMXServiceURL(jvm.startLocalManagementAgent());
        } finally {
            jvm.detach();
        }
    }
}
