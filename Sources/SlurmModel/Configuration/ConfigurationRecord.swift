/// A line that names something: `NodeName=… CPUs=…`, with what `DEFAULT` lines before it filled in.
struct ConfigurationRecord: Hashable, Sendable {
    /// The value of the first key, such as `cpu-[0-1]`.
    var name: String
    /// The other keys, and after them those taken from `DEFAULT` lines.
    var settings: [ConfigurationSetting]
    /// Where the line stands.
    var source: ConfigurationSource

    /// The setting of the first of these keys that is there.
    func setting(_ names: String...) -> ConfigurationSetting? {
        for name in names {
            if let setting = settings.first(where: { $0.key.name == name }) { return setting }
        }
        return nil
    }

    /// The text of the first of these keys that is there.
    func text(_ names: String...) -> String? {
        for name in names {
            if let setting = settings.first(where: { $0.key.name == name }) { return setting.text }
        }
        return nil
    }

    /// The number of this key, if it is there and not `INFINITE`.
    func number<Number: FixedWidthInteger & UnsignedInteger>(_ name: String) -> Number? {
        setting(name)?.number.map { Number(clamping: $0) }
    }

    /// The flag of this key, if it is there.
    func flag(_ name: String) -> Bool? {
        setting(name)?.number.map { $0 != 0 }
    }

    /// Takes over what `defaults` says of keys that are not given here and that `inherits` admits.
    mutating func merge(_ defaults: [ConfigurationSetting], inherits: (String) -> Bool = { _ in true }) {
        let givesFeatures = text("Feature", "Features") != nil
        settings += defaults.filter { setting in
            let name = setting.key.name
            if givesFeatures && (name == "Feature" || name == "Features") { return false }
            return inherits(name) && !settings.contains { $0.key.name == name }
        }
    }
}
