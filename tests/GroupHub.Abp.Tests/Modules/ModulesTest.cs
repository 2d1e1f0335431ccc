using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Identity;

namespace GroupHub.Abp.Tests.Modules;

[Collection(ModulesTests.Name)]
public abstract class ModulesTest(ModulesApp app)
{
    public const string Password = "Secret-2026";

    protected ModulesApp App { get; } = app;

    protected async Task<Caller> HostAdmin() => await As(null, "admin");

    protected Caller Visitor(Guid? tenantId)
    {
        var client = App.Client();
        if (tenantId is not null) client.DefaultRequestHeaders.Add("__tenant", tenantId.ToString());
        return new Caller(client);
    }

    protected async Task<Caller> As(Guid? tenantId, string userName)
    {
        var user = await App.InAsync(tenantId, services => services.GetRequiredService<IdentityUserManager>().FindByNameAsync(userName));
        var client = App.Client();
        client.DefaultRequestHeaders.Add(SignedInByHeader.Header, $"{tenantId}/{user!.Id}");
        return new Caller(client);
    }

    /// <summary>A new association with its administrator "admin".</summary>
    protected async Task<Guid> ATenant()
    {
        var name = "t" + Guid.NewGuid().ToString("N")[..12];
        var made = await (await HostAdmin()).Post("/api/multi-tenancy/tenants", new
        {
            name, adminEmailAddress = $"admin@{name}.example", adminPassword = Password,
        });
        return made.Succeeded().Id;
    }

    /// <summary>Somebody with a role of his own that allows exactly these permissions.</summary>
    protected async Task<string> AUser(Guid? tenantId, params string[] permissions)
    {
        var admin = await As(tenantId, "admin");
        var name = "u" + Guid.NewGuid().ToString("N")[..12];
        var roles = permissions.Length == 0 ? Array.Empty<string>() : [name];
        if (permissions.Length > 0)
        {
            (await admin.Post("/api/identity/roles", new { name, isDefault = false, isPublic = true })).Succeeded();
            (await admin.Put($"/api/permission-management/permissions?providerName=R&providerKey={name}", new
            {
                permissions = permissions.Select(permission => new { name = permission, isGranted = true }),
            })).Succeeded();
        }

        (await admin.Post("/api/identity/users", NewUser(name, roles))).Succeeded();
        return name;
    }

    protected static object NewUser(string name, params string[] roleNames) => new
    {
        userName = name, email = $"{name}@people.example", password = Password, isActive = true, lockoutEnabled = true,
        name = "", surname = "", phoneNumber = "", roleNames,
    };

    protected async Task<Reply> Find(Guid? tenantId, string userName) =>
        (await (await As(tenantId, "admin")).Get($"/api/identity/users/by-username/{userName}")).Succeeded();
}
