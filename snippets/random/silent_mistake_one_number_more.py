import torch

for draw in [torch.rand, torch.randn]:
    torch.manual_seed(0)
    fifteen = draw(15)
    torch.manual_seed(0)
    sixteen = draw(16)
    print(torch.equal(fifteen, sixteen[:15]))
#> True
#> False
