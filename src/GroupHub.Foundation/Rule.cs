using Volo.Abp;

namespace GroupHub.Foundation;

/// <summary>The one way a rule is stated: a list of these stands at the top of an aggregate's method.</summary>
public static class Rule
{
    /// <exception cref="BusinessException">With <paramref name="errorCode"/>, when the condition does not
    /// hold.</exception>
    public static void Require(bool condition, string errorCode)
    {
        if (!condition) throw new BusinessException(errorCode);
    }

    /// <summary>As above, with values for the placeholders of the error's text.</summary>
    public static void Require(bool condition, string errorCode, params (string Name, object Value)[] data)
    {
        if (condition) return;
        var broken = new BusinessException(errorCode);
        foreach (var (name, value) in data) broken.WithData(name, value);
        throw broken;
    }
}
