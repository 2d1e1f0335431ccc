using Volo.Abp.Data;
using Volo.Abp.ObjectExtending;

namespace Volo.Abp.Application.Dtos
{
    public interface IEntityDto;

    public interface IEntityDto<TKey> : IEntityDto
    {
        TKey Id { get; set; }
    }

    [Serializable]
    public abstract class EntityDto : IEntityDto
    {
        public override string ToString() => $"[DTO: {GetType().Name}]";
    }

    [Serializable]
    public abstract class EntityDto<TKey> : EntityDto, IEntityDto<TKey>
    {
        public TKey Id { get; set; } = default!;

        public override string ToString() => $"[DTO: {GetType().Name}] Id = {Id}";
    }

    [Serializable]
    public abstract class ExtensibleEntityDto : ExtensibleObject, IEntityDto
    {
        protected ExtensibleEntityDto() { }

        protected ExtensibleEntityDto(bool setDefaultsForExtraProperties) : base(setDefaultsForExtraProperties) { }
    }

    [Serializable]
    public abstract class ExtensibleEntityDto<TKey> : ExtensibleObject, IEntityDto<TKey>
    {
        protected ExtensibleEntityDto() { }

        protected ExtensibleEntityDto(bool setDefaultsForExtraProperties) : base(setDefaultsForExtraProperties) { }

        public TKey Id { get; set; } = default!;
    }
}

namespace Volo.Abp.ObjectExtending
{
    [Serializable]
    public class ExtensibleObject : IHasExtraProperties
    {
        public ExtensibleObject() { }

        public ExtensibleObject(bool setDefaultsForExtraProperties) { }

        public ExtraPropertyDictionary ExtraProperties { get; protected set; } = [];
    }
}
