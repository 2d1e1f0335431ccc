namespace GroupHub.Abp.Emailing;

/// <summary>Where mails go while no mail server is set.</summary>
public sealed class EmailOptions
{
    /// <summary>Each mail becomes an <c>.eml</c> file here.</summary>
    public string PickupFolder { get; set; } = Path.Combine("data", "mail");

    /// <summary>Refuses hosts that a tenant must not reach; by default none.</summary>
    public Func<string, Task<bool>> MayConnectTo { get; set; } = _ => Task.FromResult(true);
}
