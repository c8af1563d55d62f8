import matplotlib.pyplot as plt

figure, axis = plt.subplots()
axis.set_title("λ loss")
figure.canvas.draw()
plt.close()
