using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>Encrypts with the host's data-protection keys, which rotate by themselves.</summary>
[Dependency(TryRegister = true)]
public partial class SettingEncryptionService(
    IDataProtectionProvider protection, ILogger<SettingEncryptionService> logger)
    : ISettingEncryptionService, ISingletonDependency
{
    private readonly Lazy<IDataProtector> _protector = new(() => protection.CreateProtector("Volo.Abp.Settings"));

    public virtual string? Encrypt(SettingDefinition settingDefinition, string? plainValue) =>
        string.IsNullOrEmpty(plainValue) ? plainValue : _protector.Value.Protect(plainValue);

    public virtual string? Decrypt(SettingDefinition settingDefinition, string? encryptedValue)
    {
        try
        {
            return string.IsNullOrEmpty(encryptedValue) ? encryptedValue : _protector.Value.Unprotect(encryptedValue);
        }
        catch (CryptographicException exception)
        {
            // Written in plain text by hand, or its key is gone: the setting counts as unset, the application goes on.
            LogUnreadable(settingDefinition.Name, exception);
            return string.Empty;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The encrypted setting {Name} cannot be read.")]
    private partial void LogUnreadable(string name, Exception exception);
}
