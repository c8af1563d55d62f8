import torch

ill = torch.arange(1000) < 20
answers = torch.zeros(1000, dtype=torch.bool)
print((answers == ill).float().mean())
#> tensor(0.9800)
print(answers[ill].float().mean())
#> tensor(0.)
