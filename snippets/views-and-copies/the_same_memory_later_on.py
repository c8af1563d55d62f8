import torch

x = torch.arange(10, 16).view(2, 3)
part = x[:, 1:]

print(part.untyped_storage().data_ptr() == x.untyped_storage().data_ptr())
#> True
print(part.data_ptr() == x.data_ptr())
#> False
print(part.data_ptr() - x.data_ptr(), x.element_size())
#> 8 8
print(torch.empty(0).data_ptr())
#> 0
print(part.storage_offset(), part.stride())
#> 1 (3, 1)
