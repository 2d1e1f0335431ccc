using System.Diagnostics.CodeAnalysis;

namespace Volo.Abp.EventBus.Distributed;

public class OutboxConfig(string name)
{
    public string Name { get; } = Check.NotNullOrWhiteSpace(name, nameof(name));

    public string DatabaseName { get; set; } = name;

    public Type ImplementationType { get; set; } = default!;

    public Func<Type, bool>? Selector { get; set; }

    public bool IsSendingEnabled { get; set; } = true;
}

public class InboxConfig(string name)
{
    public string Name { get; } = Check.NotNullOrWhiteSpace(name, nameof(name));

    public string DatabaseName { get; set; } = name;

    public Type ImplementationType { get; set; } = default!;

    public Func<Type, bool>? EventSelector { get; set; }

    public Func<Type, bool>? HandlerSelector { get; set; }

    public bool IsProcessingEnabled { get; set; } = true;
}

[SuppressMessage("Usage", "CA2237", Justification = "ABP's signature.")]
public class OutboxConfigDictionary : Dictionary<string, OutboxConfig>
{
    public void Configure(Action<OutboxConfig> configAction) => Configure("Default", configAction);

    public void Configure(string outboxName, Action<OutboxConfig> configAction) =>
        configAction(this.GetOrAdd(outboxName, static name => new OutboxConfig(name)));
}

[SuppressMessage("Usage", "CA2237", Justification = "ABP's signature.")]
public class InboxConfigDictionary : Dictionary<string, InboxConfig>
{
    public void Configure(Action<InboxConfig> configAction) => Configure("Default", configAction);

    public void Configure(string inboxName, Action<InboxConfig> configAction) =>
        configAction(this.GetOrAdd(inboxName, static name => new InboxConfig(name)));
}
