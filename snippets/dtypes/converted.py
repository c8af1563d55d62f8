import torch

a = torch.tensor([1.9, -1.9, 0.0])
print(a.int(), a.bool())
#> tensor([ 1, -1,  0], dtype=torch.int32) tensor([ True,  True, False])

print(a.long().dtype, a.short().dtype, a.half().dtype, a.double().dtype)
#> torch.int64 torch.int16 torch.float16 torch.float64

print(a.round().long())
#> tensor([ 2, -2,  0])

print(a.dtype, a.to("cpu", torch.double).dtype)
#> torch.float32 torch.float64

print(a.float() is a)
#> True

print(a.is_floating_point(), a.long().is_floating_point())
#> True False
