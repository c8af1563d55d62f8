import torch

days = torch.tensor([10.0, 11.0, 12.0, 13.0, 20.0, 15.0])

windows = days.as_strided((4, 3), (1, 1))
print(windows)
#> tensor([[10., 11., 12.],
#>         [11., 12., 13.],
#>         [12., 13., 20.],
#>         [13., 20., 15.]])
print(windows.mean(dim=1))
#> tensor([11., 12., 15., 16.])
print(windows.untyped_storage().nbytes(), windows.nbytes)
#> 24 48
print(torch.equal(windows, days.unfold(0, 3, 1)))
#> True

days.as_strided((5, 3), (1, 1))
#> RuntimeError: setStorage: sizes [5, 3], strides [1, 1], storage offset 0, and itemsize 4 requiring a storage size of 28 are out of bounds for storage of size 24
