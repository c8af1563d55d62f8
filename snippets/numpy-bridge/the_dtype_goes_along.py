import torch

names = "bool uint8 uint16 uint32 uint64 int8 int16 int32 int64"
names += " float16 float32 float64 complex64 complex128"

kept = []
for name in names.split():
    x = torch.ones(2, dtype=getattr(torch, name))
    array = x.numpy()
    kept.append(array.dtype == name and torch.from_numpy(array).dtype == x.dtype)

print(len(kept), all(kept))
#> 14 True

x = torch.tensor([1, -2], dtype=torch.int8)
print(x.type(), x.numpy(), x.numpy().dtype)
#> torch.CharTensor [ 1 -2] int8
