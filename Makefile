# Slurm test clusters. `make demo` and `make test` install what is missing, on Debian as root.
SHELL := /bin/bash
.DEFAULT_GOAL := build
.PHONY: demo test check example fmt build install release wheel bench captures goldens conformance generate docs site deps engine images clean

SWIFT ?= swift
JOBS ?= $(shell nproc)
PREFIX ?= /usr/local
RELEASE := .build/release
FORMATTED := Package.swift Sources Tests Benchmarks

## demo: build, make a simulated GPU cluster, run a job on it, show it with our commands and with Debian's
demo: build
	scripts/demo $(RELEASE)

## test: every test, those against real Slurm included
test: build
	scripts/run-tests $(RELEASE)

## check: formatting, generated files, shell scripts, and no warning in our own code
check: deps
	$(SWIFT) format lint --strict --recursive --parallel $(FORMATTED)
	scripts/check-generated
	scripts/check-scripts
	scripts/version --check
	scripts/check-dependent
	scripts/check-warnings

## example: the examples as projects of somebody else, on simulated clusters and, where there is Docker, in containers
example: build
	scripts/check-example $(realpath $(RELEASE))

## fmt: format the sources
fmt:
	$(SWIFT) format --in-place --recursive --parallel $(FORMATTED)

## build: the program and the commands, for release
build: deps
	scripts/build $(JOBS)

## install: put the program below PREFIX, as slurm and as slurm-cluster
install: build
	scripts/install $(PREFIX)

## release: an archive, a Debian package and the Python package, in dist
release: wheel
	scripts/build-release $(RELEASE) dist

## wheel: the Python package slurm.testing with the programs in it, in dist
wheel: build
	scripts/build-wheel $(RELEASE) dist

## bench: ours beside Debian's, in one run
bench: build
	Benchmarks/run $(RELEASE)

## captures: record the message fixtures anew from real Slurm
captures: deps
	Tests/Reference/record-captures

## goldens: record anew what Debian's commands print on real Slurm; show where ours or the simulator differ
goldens: build
	Tests/Reference/goldens record $(RELEASE)

## conformance: play the scenarios on the simulator and on real Slurm, into docs/fidelity.md
conformance: build
	docs/generate-conformance

## generate: write the codecs from the schema, and the scenarios into the program
generate:
	scripts/check-generated --write

## docs: write the parts of the documentation that programs print
docs: build
	docs/generate

## site: the documentation and the library's reference as a static site in .build/site, looked at in Chromium
site:
	scripts/build-site .build/site
	scripts/check-site .build/site

## engine: install and start Docker with compose (Debian, as root)
engine:
	scripts/install-container-engine

## images: make the images of clusters in containers
images: build engine
	$(RELEASE)/slurm cluster images

## deps: install what is missing (Debian, as root), else say what to install
deps:
	@scripts/install-dependencies

## clean: remove everything that was built
clean:
	rm -rf .build .build-*
