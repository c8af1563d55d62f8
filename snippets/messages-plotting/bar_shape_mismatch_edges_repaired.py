import matplotlib.pyplot as plt
import torch

values = torch.tensor([0.0, 1.0, 4.0])
counts, edges = torch.histogram(values, bins=2)
left, width = edges[:-1].numpy(), edges.diff().numpy()
bars = plt.bar(left, counts.numpy(), width, align="edge")
for bar in bars:
    print(bar.get_x(), bar.get_x() + bar.get_width(), bar.get_height())
#> 0.0 2.0 2.0
#> 2.0 4.0 1.0
plt.close()
