import torch

images = [torch.zeros(28, 28), torch.ones(28, 28)]
first = images[0]
print(first[14, 14])
#> tensor(0.)
print(torch.stack(images)[0, 14, 14])
#> tensor(0.)
