import torch

torch.manual_seed(0)

print(torch.randint(1, 6, (6000,)).bincount())
#> tensor([   0, 1141, 1275, 1163, 1229, 1192])

print(torch.randint(1, 7, (6000,)).bincount())
#> tensor([   0,  946, 1011,  990, 1021, 1013, 1019])
