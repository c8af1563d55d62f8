import torch

numbers = torch.arange(6)
# wanted: [[0, 1], [2, 3], [4, 5]]
print(numbers.view(len(numbers) / 2, 2).tolist())
#> TypeError: view() received an invalid combination of arguments - got (float, int), but expected one of:
#>  * (torch.dtype dtype)
#>  * (tuple of ints size)
#>
