import torch

names = "bool uint8 int8 int16 int32 int64"
names += " float16 bfloat16 float32 float64 complex64 complex128"

for name in names.split():
    x = torch.zeros(1, dtype=getattr(torch, name))
    print(x.dtype, x.element_size(), x.type())
#> torch.bool 1 torch.BoolTensor
#> torch.uint8 1 torch.ByteTensor
#> torch.int8 1 torch.CharTensor
#> torch.int16 2 torch.ShortTensor
#> torch.int32 4 torch.IntTensor
#> torch.int64 8 torch.LongTensor
#> torch.float16 2 torch.HalfTensor
#> torch.bfloat16 2 torch.BFloat16Tensor
#> torch.float32 4 torch.FloatTensor
#> torch.float64 8 torch.DoubleTensor
#> torch.complex64 8 torch.ComplexFloatTensor
#> torch.complex128 16 torch.ComplexDoubleTensor
