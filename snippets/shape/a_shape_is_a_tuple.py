import torch

x = torch.zeros(2, 3, 4)
print(x.shape)
#> torch.Size([2, 3, 4])
print(x.size() == x.shape, x.size(1))
#> True 3

print(isinstance(x.shape, tuple))
#> True
pages, rows, columns = x.shape
print(pages, rows, columns, len(x.shape))
#> 2 3 4 3
print(x.shape[-1], x.shape[:2], x.shape[1:] + x.shape[:1])
#> 4 torch.Size([2, 3]) torch.Size([3, 4, 2])

print(x.numel(), torch.numel(x), pages * rows * columns)
#> 24 24 24
