import torch

table = torch.arange(6.0).view(2, 3)
turned = table.T
print(table.reshape(6).data_ptr() == table.data_ptr())
#> True
print(turned.reshape(6).data_ptr() == table.data_ptr())
#> False
print(turned.reshape(6))
#> tensor([0., 3., 1., 4., 2., 5.])

print(turned.is_contiguous(), turned.stride())
#> False (1, 3)
copied = turned.contiguous()
print(copied.is_contiguous(), copied.stride())
#> True (2, 1)
print(table.contiguous() is table)
#> True

print(copied.untyped_storage().nbytes())
#> 24
print(copied.numel() * copied.element_size())
#> 24
