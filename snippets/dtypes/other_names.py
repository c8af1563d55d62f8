import torch

print(torch.short, torch.int, torch.long)
#> torch.int16 torch.int32 torch.int64

print(torch.half, torch.float, torch.double)
#> torch.float16 torch.float32 torch.float64

print(torch.chalf, torch.cfloat, torch.cdouble)
#> torch.complex32 torch.complex64 torch.complex128

for python_type in [bool, int, float, complex]:
    print(python_type, torch.tensor([1], dtype=python_type).dtype)
#> <class 'bool'> torch.bool
#> <class 'int'> torch.int64
#> <class 'float'> torch.float64
#> <class 'complex'> torch.complex128

print(torch.IntTensor([1, 2]).dtype)
#> torch.int32
