extension FileTemplate {
    /// docker-compose.yml: every machine starts at once, with a fixed address that all others know.
    ///
    /// slurmctld resolves every node's name when it starts and waits ten seconds for each that has no address.
    static let compose = FileTemplate(
        text: """
            # Cluster {{ name }}. Changes take effect when the cluster is started again.
            # .env fills in the address range and the port for SSH.
            services:
            {% for machine in machines %}
              {{ machine.name }}:
                image: {{ machine.image }}
                hostname: {{ machine.name }}
                environment:
                  SLURM_TEST_ROLE: {{ machine.role }}
            {% if hasPasswordLogin %}
                  SLURM_TEST_PASSWORD_LOGIN: "1"
            {% endif %}
                labels:
                  slurm-test.machine: "{{ machine.name }}"
                  slurm-test.cluster: "{{ name }}"
                  slurm-test.home: {{ home }}
                  slurm-test.directory: {{ directory }}
                extra_hosts:
            {% for host in hosts %}
                  - "{{ host.name }}:${SLURM_TEST_NETWORK}.{{ host.number }}"
            {% endfor %}
                cpus: {{ machine.cpus }}
                mem_limit: {{ machine.memory }}m
            {% if machine.runsContainers %}
                # Containers in jobs need namespaces of their own, which the usual filter of system calls keeps from them.
                security_opt:
                  - seccomp=unconfined
            {% endif %}
            {% if machine.devices %}
                devices:
            {% for device in machine.devices %}
                  - "/dev/null:/dev/fakegpu{{ device }}"
            {% endfor %}
            {% endif %}
            {% if machine.isLogin %}
                ports:
                  - "127.0.0.1:${SLURM_TEST_SSH_PORT}:22"
            {% endif %}
                volumes:
                  - ./config:/etc/slurm-test:ro
                  - ./secrets:/run/slurm-test-secrets:ro
                  - ./shared:/shared
                  - type: bind
                    source: ./shared
                    target: {{ shared }}
                  - home:/home
            {% if machine.isController %}
                  - state:/var/spool/slurmctld
            {% if accounting %}
                  - database:/var/lib/mysql
            {% endif %}
            {% endif %}
                networks:
                  cluster:
                    ipv4_address: ${SLURM_TEST_NETWORK}.{{ machine.number }}
            {% endfor %}
            {% if registry %}
              {{ registry.name }}:
                image: {{ registry.image }}
                hostname: {{ registry.name }}
                labels:
                  slurm-test.machine: "{{ registry.name }}"
                  slurm-test.cluster: "{{ name }}"
                  slurm-test.home: {{ home }}
                  slurm-test.directory: {{ directory }}
                ports:
                  - "127.0.0.1:${SLURM_TEST_REGISTRY_PORT}:5000"
                volumes:
                  - registry:/var/lib/registry
                networks:
                  cluster:
                    ipv4_address: ${SLURM_TEST_NETWORK}.{{ registry.number }}
            {% endif %}
            volumes:
            {% for volume in volumes %}
              {{ volume }}:
                labels:
                  slurm-test.cluster: "{{ name }}"
                  slurm-test.home: {{ home }}
            {% endfor %}
            networks:
              cluster:
                labels:
                  slurm-test.cluster: "{{ name }}"
                  slurm-test.home: {{ home }}
                ipam:
                  config:
                    - subnet: ${SLURM_TEST_NETWORK}.0/24

            """
    )
}
