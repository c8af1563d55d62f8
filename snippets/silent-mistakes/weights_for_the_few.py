import torch
from torch import nn

torch.manual_seed(0)
ill = torch.arange(1000) < 20
measured = torch.randn(1000, 1) + 2.5 * ill[:, None]  # (1000, 1)
target = ill.float()[:, None]

for weight in (1, 49):
    line = nn.Linear(1, 1)
    compare = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(weight))
    optimizer = torch.optim.SGD(line.parameters(), lr=0.1)
    for step in range(2000):
        loss = compare(line(measured), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    answers = (line(measured) > 0).squeeze(1)
    right = (answers == ill).float().mean()
    recall, precision = answers[ill].float().mean(), ill[answers].float().mean()
    print(f"{weight:2}  {right:.0%}  {recall:.0%}  {precision:.0%}")
#>  1  98%  10%  50%
#> 49  87%  85%  11%
