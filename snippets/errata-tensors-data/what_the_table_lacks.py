import torch

print(torch.chalf, torch.cfloat)
#> torch.complex32 torch.complex64

dtypes = [torch.uint16, torch.uint32, torch.uint64, torch.float8_e4m3fn]
for dtype in dtypes:
    print(dtype, dtype.itemsize)
#> torch.uint16 2
#> torch.uint32 4
#> torch.uint64 8
#> torch.float8_e4m3fn 1

print(torch.finfo(torch.float16).eps == 2**-10)
#> True
print(torch.finfo(torch.bfloat16).eps == 2**-7)
#> True
