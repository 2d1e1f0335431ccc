namespace Volo.Abp.Validation.StringValues;

public interface IStringValueType
{
    string Name { get; }

    object? this[string key] { get; set; }

    Dictionary<string, object?> Properties { get; }

    IValueValidator Validator { get; set; }
}

[Serializable]
public abstract class StringValueTypeBase(IValueValidator? validator = null) : IStringValueType
{
    public abstract string Name { get; }

    public Dictionary<string, object?> Properties { get; } = [];

    public IValueValidator Validator { get; set; } = validator ?? new AlwaysValidValueValidator();

    public object? this[string key]
    {
        get => Properties.GetOrDefault(key);
        set => Properties[key] = value;
    }
}

[Serializable]
public class FreeTextStringValueType : StringValueTypeBase
{
    public FreeTextStringValueType() { }

    public FreeTextStringValueType(IValueValidator validator) : base(validator) { }

    public override string Name => nameof(FreeTextStringValueType);
}

[Serializable]
public class ToggleStringValueType : StringValueTypeBase
{
    public ToggleStringValueType() : this(new BooleanValueValidator()) { }

    public ToggleStringValueType(IValueValidator validator) : base(validator) { }

    public override string Name => nameof(ToggleStringValueType);
}

public interface ISelectionStringValueItem
{
    string Value { get; set; }

    LocalizableStringInfo DisplayText { get; set; }
}

[Serializable]
public class LocalizableSelectionStringValueItem : ISelectionStringValueItem
{
    public string Value { get; set; } = default!;

    public LocalizableStringInfo DisplayText { get; set; } = default!;
}

public interface ISelectionStringValueItemSource
{
    ICollection<ISelectionStringValueItem> Items { get; }
}

[Serializable]
public class StaticSelectionStringValueItemSource(params ISelectionStringValueItem[] items)
    : ISelectionStringValueItemSource
{
    public ICollection<ISelectionStringValueItem> Items { get; } = items;
}

[Serializable]
public class SelectionStringValueType : StringValueTypeBase
{
    public SelectionStringValueType() { }

    public SelectionStringValueType(IValueValidator validator) : base(validator) { }

    public override string Name => nameof(SelectionStringValueType);

    public ISelectionStringValueItemSource ItemSource { get; set; } = new StaticSelectionStringValueItemSource();
}

public class LocalizableStringInfo(string resourceName, string name)
{
    public string ResourceName { get; } = resourceName;

    public string Name { get; } = name;
}
