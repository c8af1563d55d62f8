import torch

numbers = torch.arange(12)
print(numbers.view(len(numbers) / 2, 2).shape)
#> TypeError: view() received an invalid combination of arguments - got (float, int), but expected one of:
#>  * (torch.dtype dtype)
#>  * (tuple of ints size)
#>
