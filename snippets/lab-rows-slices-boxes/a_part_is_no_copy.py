import torch

image = torch.zeros(4, 5, dtype=torch.int64)
part = image[2:4, 1:4]
part += 7
print(image)
#> tensor([[0, 0, 0, 0, 0],
#>         [0, 0, 0, 0, 0],
#>         [0, 7, 7, 7, 0],
#>         [0, 7, 7, 7, 0]])
print(part.data_ptr() - image.data_ptr(), part.stride())
#> 88 (5, 1)
