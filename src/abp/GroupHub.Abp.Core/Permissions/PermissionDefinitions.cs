using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Authorization.Permissions;

public interface ICanAddChildPermission
{
    PermissionDefinition AddPermission(
        string name,
        ILocalizableString? displayName = null,
        MultiTenancySides multiTenancySide = MultiTenancySides.Both,
        bool isEnabled = true);
}

public class PermissionDefinition : IHasNameWithLocalizableDisplayName, ICanAddChildPermission
{
    private readonly List<PermissionDefinition> _children = [];
    private ILocalizableString _displayName;

    protected internal PermissionDefinition(
        string name,
        ILocalizableString? displayName = null,
        MultiTenancySides multiTenancySide = MultiTenancySides.Both,
        bool isEnabled = true)
    {
        Name = Check.NotNull(name);
        _displayName = displayName ?? new FixedLocalizableString(name);
        MultiTenancySide = multiTenancySide;
        IsEnabled = isEnabled;
    }

    public string Name { get; }

    public PermissionDefinition? Parent { get; private set; }

    public MultiTenancySides MultiTenancySide { get; set; }

    /// <summary>Names of the value providers that may grant this permission; empty means all.</summary>
    public List<string> Providers { get; } = [];

    public ILocalizableString DisplayName
    {
        get => _displayName;
        set => _displayName = Check.NotNull(value);
    }

    public IReadOnlyList<PermissionDefinition> Children => _children;

    public Dictionary<string, object?> Properties { get; } = [];

    public bool IsEnabled { get; set; }

    public object? this[string name]
    {
        get => Properties.GetOrDefault(name);
        set => Properties[name] = value;
    }

    public virtual PermissionDefinition AddChild(
        string name,
        ILocalizableString? displayName = null,
        MultiTenancySides multiTenancySide = MultiTenancySides.Both,
        bool isEnabled = true)
    {
        var child = new PermissionDefinition(name, displayName, multiTenancySide, isEnabled) { Parent = this };
        _children.Add(child);
        return child;
    }

    PermissionDefinition ICanAddChildPermission.AddPermission(
        string name, ILocalizableString? displayName, MultiTenancySides multiTenancySide, bool isEnabled) =>
        AddChild(name, displayName, multiTenancySide, isEnabled);

    public virtual PermissionDefinition WithProperty(string key, object value)
    {
        Properties[key] = value;
        return this;
    }

    public virtual PermissionDefinition WithProviders(params string[] providers)
    {
        Providers.AddIfNotContains(providers);
        return this;
    }

    public override string ToString() => $"[{nameof(PermissionDefinition)} {Name}]";
}

public class PermissionGroupDefinition : ICanAddChildPermission
{
    private readonly List<PermissionDefinition> _permissions = [];

    protected internal PermissionGroupDefinition(string name, ILocalizableString? displayName = null)
    {
        Name = name;
        DisplayName = displayName ?? new FixedLocalizableString(name);
    }

    public string Name { get; }

    public Dictionary<string, object?> Properties { get; } = [];

    public ILocalizableString DisplayName { get; set; }

    public IReadOnlyList<PermissionDefinition> Permissions => _permissions;

    public virtual PermissionDefinition AddPermission(
        string name,
        ILocalizableString? displayName = null,
        MultiTenancySides multiTenancySide = MultiTenancySides.Both,
        bool isEnabled = true)
    {
        var permission = new PermissionDefinition(name, displayName, multiTenancySide, isEnabled);
        _permissions.Add(permission);
        return permission;
    }

    public virtual List<PermissionDefinition> GetPermissionsWithChildren() =>
        _permissions.SelectMany(WithChildren).ToList();

    public PermissionDefinition? GetPermissionOrNull(string name) =>
        _permissions.SelectMany(WithChildren).FirstOrDefault(p => p.Name == name);

    public override string ToString() => $"[{nameof(PermissionGroupDefinition)} {Name}]";

    private static IEnumerable<PermissionDefinition> WithChildren(PermissionDefinition permission) =>
        permission.Children.SelectMany(WithChildren).Prepend(permission);
}
