# Builds from the sources of a release. Simulated clusters need munge; clusters in containers need Docker or Podman.
# example.invalid stands for the place where the repository is published.
class SlurmTestClusters < Formula
  desc "Throwaway Slurm clusters for tests"
  homepage "https://example.invalid/slurm"
  version "0.1.0"
  license "Apache-2.0"
  head "https://example.invalid/slurm.git", branch: "main"

  depends_on "pkg-config" => :build
  depends_on "swift" => :build
  depends_on "libssh"
  depends_on "munge"
  depends_on "sqlite"

  def install
    system "scripts/build", ENV.make_jobs.to_s
    system "scripts/install", prefix, ".build/release"
  end

  test do
    ENV["SLURM_CLUSTERS_HOME"] = testpath/"home"
    system bin/"slurm", "cluster", "create", "--simulated", "--start"
    assert_match "idle", shell_output("#{bin}/slurm cluster exec -- sinfo -h -o %T")
    system bin/"slurm", "cluster", "destroy"
  end
end
